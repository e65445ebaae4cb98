#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void headNorm(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *qkv, __global uchar *counts, __global uchar *queryNorm, __global uchar *keyNorm, __global uchar *sizes, __global uchar *scalars, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_14, *ul_16, *ul_18, *ul_2, *ul_3, *ul_36, *ul_4, *ul_5, *ul_51, *ul_61, *ul_64, *ul_7, *ul_70, *ul_9;
  bool b_13, b_31, b_44, b_56, b_60;
  float f_27, f_37, f_38, f_39, f_40, f_45, f_47, f_48, f_50, f_52, f_62, f_63, f_65, f_71, f_72, f_73, f_74, f_75, f_76, f_77;
  int i_10, i_11, i_12, i_15, i_17, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_28, i_29, i_30, i_32, i_41, i_42, i_43, i_46, i_49, i_53, i_54, i_55, i_66, i_78, i_8;
  long l_33, l_34, l_35, l_57, l_58, l_59, l_67, l_68, l_69;

  // BLOCK 0
  ul_0  =  qkv;
  ul_1  =  counts;
  ul_2  =  queryNorm;
  ul_3  =  keyNorm;
  ul_4  =  sizes;
  ul_5  =  scalars;
  __local float adf_6[16];
  ul_7  =  ul_4 + 28L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_1 + 16L;
  i_10  =  *((__global int *) ul_9);
  i_11  =  get_group_id(0);
  i_12  =  min(i_10, i_8);
  b_13  =  i_11 < i_12;
  if(b_13)
  {
    // BLOCK 1
    ul_14  =  ul_4 + 16L;
    i_15  =  *((__global int *) ul_14);
    ul_16  =  ul_4 + 24L;
    i_17  =  *((__global int *) ul_16);
    ul_18  =  ul_4 + 20L;
    i_19  =  *((__global int *) ul_18);
    i_20  =  i_19 << 1;
    i_21  =  i_20 + i_15;
    i_22  =  i_21 * i_11;
    i_23  =  get_group_id(1);
    i_24  =  i_22 + i_23;
    i_25  =  i_24 * i_17;
    i_26  =  get_local_id(0);
    // BLOCK 2 MERGES [1 6 ]
    f_27  =  0.0F;
    i_28  =  0;
    for(;i_28 < i_17;)
    {
      // BLOCK 3
      i_29  =  i_28 + 16;
      i_30  =  i_26 + i_28;
      b_31  =  i_30 < i_17;
      if(b_31)
      {
        // BLOCK 4
        i_32  =  i_25 + i_30;
        l_33  =  (long) i_32;
        l_34  =  l_33 + 4L;
        l_35  =  l_34 << 2;
        ul_36  =  ul_0 + l_35;
        f_37  =  *((__global float *) ul_36);
        f_38  =  *((__global float *) ul_36);
        f_39  =  fma(f_37, f_38, f_27);
        f_40  =  f_39;
      }  // B3
      else
      {
        // BLOCK 5
        f_40  =  f_27;
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      i_41  =  i_29;
      f_27  =  f_40;
      i_28  =  i_41;
    }  // B2
    // BLOCK 7
    adf_6[i_26]  =  f_27;
    // BLOCK 8 MERGES [7 12 ]
    i_42  =  8;
    for(;i_42 >= 1;)
    {
      // BLOCK 9
      barrier(CLK_LOCAL_MEM_FENCE);
      i_43  =  i_42 >> 1;
      b_44  =  i_26 < i_42;
      if(b_44)
      {
        // BLOCK 10
        f_45  =  adf_6[i_26];
        i_46  =  i_42 + i_26;
        f_47  =  adf_6[i_46];
        f_48  =  f_45 + f_47;
        adf_6[i_26]  =  f_48;
      }  // B9
      else
      {
        // BLOCK 11
      }  // B9
      // BLOCK 12 MERGES [11 10 ]
      i_49  =  i_43;
      i_42  =  i_49;
    }  // B8
    // BLOCK 13
    barrier(CLK_LOCAL_MEM_FENCE);
    f_50  =  adf_6[0];
    ul_51  =  ul_5 + 16L;
    f_52  =  *((__global float *) ul_51);
    // BLOCK 14 MERGES [13 21 ]
    i_53  =  0;
    for(;i_53 < i_17;)
    {
      // BLOCK 15
      i_54  =  i_53 + 16;
      i_55  =  i_53 + i_26;
      b_56  =  i_55 < i_17;
      if(b_56)
      {
        // BLOCK 16
        l_57  =  (long) i_55;
        l_58  =  l_57 + 4L;
        l_59  =  l_58 << 2;
        b_60  =  i_23 < i_15;
        if(b_60)
        {
          // BLOCK 17
          ul_61  =  ul_2 + l_59;
          f_62  =  *((__global float *) ul_61);
          f_63  =  f_62;
        }  // B16
        else
        {
          // BLOCK 18
          ul_64  =  ul_3 + l_59;
          f_65  =  *((__global float *) ul_64);
          f_63  =  f_65;
        }  // B16
        // BLOCK 19 MERGES [17 18 ]
        i_66  =  i_25 + i_55;
        l_67  =  (long) i_66;
        l_68  =  l_67 + 4L;
        l_69  =  l_68 << 2;
        ul_70  =  ul_0 + l_69;
        f_71  =  *((__global float *) ul_70);
        f_72  =  (float) i_17;
        f_73  =  f_50 / f_72;
        f_74  =  f_73 + f_52;
        f_75  =  rsqrt(f_74);
        f_76  =  f_75 * f_71;
        f_77  =  f_63 * f_76;
        *((__global float *) ul_70)  =  f_77;
      }  // B15
      else
      {
        // BLOCK 20
      }  // B15
      // BLOCK 21 MERGES [20 19 ]
      i_78  =  i_54;
      i_53  =  i_78;
    }  // B14
    // BLOCK 22
  }  // B0
  else
  {
    // BLOCK 23
  }  // B0
  // BLOCK 24 MERGES [23 22 ]
  return;
}  //  kernel
