#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void addNormalised(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *counts, __global uchar *norm, __global uchar *sizes, __global uchar *scalars, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_14, *ul_2, *ul_27, *ul_3, *ul_4, *ul_42, *ul_44, *ul_5, *ul_54, *ul_56, *ul_61, *ul_7, *ul_9;
  bool b_13, b_22, b_35, b_49;
  float f_18, f_28, f_29, f_30, f_31, f_36, f_38, f_39, f_41, f_43, f_45, f_55, f_57, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69;
  int i_10, i_11, i_12, i_15, i_16, i_17, i_19, i_20, i_21, i_23, i_32, i_33, i_34, i_37, i_40, i_46, i_47, i_48, i_50, i_70, i_8;
  long l_24, l_25, l_26, l_51, l_52, l_53, l_58, l_59, l_60;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  counts;
  ul_3  =  norm;
  ul_4  =  sizes;
  ul_5  =  scalars;
  __local float adf_6[256];
  ul_7  =  ul_4 + 20L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_2 + 16L;
  i_10  =  *((__global int *) ul_9);
  i_11  =  get_group_id(0);
  i_12  =  min(i_10, i_8);
  b_13  =  i_11 < i_12;
  if(b_13)
  {
    // BLOCK 1
    ul_14  =  ul_4 + 16L;
    i_15  =  *((__global int *) ul_14);
    i_16  =  i_15 * i_11;
    i_17  =  get_local_id(0);
    // BLOCK 2 MERGES [1 6 ]
    f_18  =  0.0F;
    i_19  =  0;
    for(;i_19 < i_15;)
    {
      // BLOCK 3
      i_20  =  i_19 + 256;
      i_21  =  i_17 + i_19;
      b_22  =  i_21 < i_15;
      if(b_22)
      {
        // BLOCK 4
        i_23  =  i_16 + i_21;
        l_24  =  (long) i_23;
        l_25  =  l_24 + 4L;
        l_26  =  l_25 << 2;
        ul_27  =  ul_1 + l_26;
        f_28  =  *((__global float *) ul_27);
        f_29  =  *((__global float *) ul_27);
        f_30  =  fma(f_28, f_29, f_18);
        f_31  =  f_30;
      }  // B3
      else
      {
        // BLOCK 5
        f_31  =  f_18;
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      i_32  =  i_20;
      f_18  =  f_31;
      i_19  =  i_32;
    }  // B2
    // BLOCK 7
    adf_6[i_17]  =  f_18;
    // BLOCK 8 MERGES [7 12 ]
    i_33  =  128;
    for(;i_33 >= 1;)
    {
      // BLOCK 9
      barrier(CLK_LOCAL_MEM_FENCE);
      i_34  =  i_33 >> 1;
      b_35  =  i_17 < i_33;
      if(b_35)
      {
        // BLOCK 10
        f_36  =  adf_6[i_17];
        i_37  =  i_33 + i_17;
        f_38  =  adf_6[i_37];
        f_39  =  f_36 + f_38;
        adf_6[i_17]  =  f_39;
      }  // B9
      else
      {
        // BLOCK 11
      }  // B9
      // BLOCK 12 MERGES [11 10 ]
      i_40  =  i_34;
      i_33  =  i_40;
    }  // B8
    // BLOCK 13
    barrier(CLK_LOCAL_MEM_FENCE);
    f_41  =  adf_6[0];
    ul_42  =  ul_5 + 20L;
    f_43  =  *((__global float *) ul_42);
    ul_44  =  ul_5 + 16L;
    f_45  =  *((__global float *) ul_44);
    // BLOCK 14 MERGES [13 18 ]
    i_46  =  0;
    for(;i_46 < i_15;)
    {
      // BLOCK 15
      i_47  =  i_46 + 256;
      i_48  =  i_46 + i_17;
      b_49  =  i_48 < i_15;
      if(b_49)
      {
        // BLOCK 16
        i_50  =  i_16 + i_48;
        l_51  =  (long) i_50;
        l_52  =  l_51 + 4L;
        l_53  =  l_52 << 2;
        ul_54  =  ul_0 + l_53;
        f_55  =  *((__global float *) ul_54);
        ul_56  =  ul_1 + l_53;
        f_57  =  *((__global float *) ul_56);
        l_58  =  (long) i_48;
        l_59  =  l_58 + 4L;
        l_60  =  l_59 << 2;
        ul_61  =  ul_3 + l_60;
        f_62  =  *((__global float *) ul_61);
        f_63  =  (float) i_15;
        f_64  =  f_41 / f_63;
        f_65  =  f_64 + f_43;
        f_66  =  rsqrt(f_65);
        f_67  =  f_66 * f_57;
        f_68  =  f_67 * f_62;
        f_69  =  fma(f_68, f_45, f_55);
        *((__global float *) ul_54)  =  f_69;
      }  // B15
      else
      {
        // BLOCK 17
      }  // B15
      // BLOCK 18 MERGES [17 16 ]
      i_70  =  i_47;
      i_46  =  i_70;
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
