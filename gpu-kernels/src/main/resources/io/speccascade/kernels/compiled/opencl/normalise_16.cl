#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void normalise(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *x, __global uchar *counts, __global uchar *source, __global uchar *norm, __global uchar *sizes, __global uchar *scalars, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_13, *ul_15, *ul_2, *ul_20, *ul_25, *ul_3, *ul_38, *ul_4, *ul_5, *ul_53, *ul_6, *ul_63, *ul_68, *ul_75, *ul_8;
  bool b_19, b_33, b_46, b_58;
  float f_29, f_39, f_40, f_41, f_42, f_47, f_49, f_50, f_52, f_54, f_64, f_69, f_76, f_77, f_78, f_79, f_80, f_81;
  int i_14, i_16, i_17, i_18, i_21, i_26, i_27, i_28, i_30, i_31, i_32, i_34, i_43, i_44, i_45, i_48, i_51, i_55, i_56, i_57, i_59, i_70, i_71, i_82, i_9;
  long l_10, l_11, l_12, l_22, l_23, l_24, l_35, l_36, l_37, l_60, l_61, l_62, l_65, l_66, l_67, l_72, l_73, l_74;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  x;
  ul_2  =  counts;
  ul_3  =  source;
  ul_4  =  norm;
  ul_5  =  sizes;
  ul_6  =  scalars;
  __local float adf_7[16];
  ul_8  =  ul_5 + 20L;
  i_9  =  *((__global int *) ul_8);
  l_10  =  (long) i_9;
  l_11  =  l_10 + 4L;
  l_12  =  l_11 << 2;
  ul_13  =  ul_2 + l_12;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_5 + 24L;
  i_16  =  *((__global int *) ul_15);
  i_17  =  get_group_id(0);
  i_18  =  min(i_14, i_16);
  b_19  =  i_17 < i_18;
  if(b_19)
  {
    // BLOCK 1
    ul_20  =  ul_5 + 16L;
    i_21  =  *((__global int *) ul_20);
    l_22  =  (long) i_17;
    l_23  =  l_22 + 4L;
    l_24  =  l_23 << 2;
    ul_25  =  ul_3 + l_24;
    i_26  =  *((__global int *) ul_25);
    i_27  =  i_21 * i_26;
    i_28  =  get_local_id(0);
    // BLOCK 2 MERGES [1 6 ]
    f_29  =  0.0F;
    i_30  =  0;
    for(;i_30 < i_21;)
    {
      // BLOCK 3
      i_31  =  i_30 + 16;
      i_32  =  i_28 + i_30;
      b_33  =  i_32 < i_21;
      if(b_33)
      {
        // BLOCK 4
        i_34  =  i_27 + i_32;
        l_35  =  (long) i_34;
        l_36  =  l_35 + 4L;
        l_37  =  l_36 << 2;
        ul_38  =  ul_1 + l_37;
        f_39  =  *((__global float *) ul_38);
        f_40  =  *((__global float *) ul_38);
        f_41  =  fma(f_39, f_40, f_29);
        f_42  =  f_41;
      }  // B3
      else
      {
        // BLOCK 5
        f_42  =  f_29;
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      i_43  =  i_31;
      f_29  =  f_42;
      i_30  =  i_43;
    }  // B2
    // BLOCK 7
    adf_7[i_28]  =  f_29;
    // BLOCK 8 MERGES [7 12 ]
    i_44  =  8;
    for(;i_44 >= 1;)
    {
      // BLOCK 9
      barrier(CLK_LOCAL_MEM_FENCE);
      i_45  =  i_44 >> 1;
      b_46  =  i_28 < i_44;
      if(b_46)
      {
        // BLOCK 10
        f_47  =  adf_7[i_28];
        i_48  =  i_44 + i_28;
        f_49  =  adf_7[i_48];
        f_50  =  f_47 + f_49;
        adf_7[i_28]  =  f_50;
      }  // B9
      else
      {
        // BLOCK 11
      }  // B9
      // BLOCK 12 MERGES [11 10 ]
      i_51  =  i_45;
      i_44  =  i_51;
    }  // B8
    // BLOCK 13
    barrier(CLK_LOCAL_MEM_FENCE);
    f_52  =  adf_7[0];
    ul_53  =  ul_6 + 16L;
    f_54  =  *((__global float *) ul_53);
    // BLOCK 14 MERGES [13 18 ]
    i_55  =  0;
    for(;i_55 < i_21;)
    {
      // BLOCK 15
      i_56  =  i_55 + 16;
      i_57  =  i_55 + i_28;
      b_58  =  i_57 < i_21;
      if(b_58)
      {
        // BLOCK 16
        i_59  =  i_27 + i_57;
        l_60  =  (long) i_59;
        l_61  =  l_60 + 4L;
        l_62  =  l_61 << 2;
        ul_63  =  ul_1 + l_62;
        f_64  =  *((__global float *) ul_63);
        l_65  =  (long) i_57;
        l_66  =  l_65 + 4L;
        l_67  =  l_66 << 2;
        ul_68  =  ul_4 + l_67;
        f_69  =  *((__global float *) ul_68);
        i_70  =  i_17 * i_21;
        i_71  =  i_70 + i_57;
        l_72  =  (long) i_71;
        l_73  =  l_72 + 4L;
        l_74  =  l_73 << 2;
        ul_75  =  ul_0 + l_74;
        f_76  =  (float) i_21;
        f_77  =  f_52 / f_76;
        f_78  =  f_77 + f_54;
        f_79  =  rsqrt(f_78);
        f_80  =  f_79 * f_64;
        f_81  =  f_80 * f_69;
        *((__global float *) ul_75)  =  f_81;
      }  // B15
      else
      {
        // BLOCK 17
      }  // B15
      // BLOCK 18 MERGES [17 16 ]
      i_82  =  i_56;
      i_55  =  i_82;
    }  // B14
    // BLOCK 19
  }  // B0
  else
  {
    // BLOCK 20
  }  // B0
  // BLOCK 21 MERGES [20 19 ]
  return;
}  //  kernel
