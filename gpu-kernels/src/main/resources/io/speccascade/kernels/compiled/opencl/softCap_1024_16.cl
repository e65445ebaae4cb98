#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void softCap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *counts, __global uchar *target, __global uchar *sizes, __global uchar *scalars, __private int span, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_17, *ul_19, *ul_2, *ul_3, *ul_34, *ul_4, *ul_5, *ul_7, *ul_9;
  bool b_13;
  float f_20, f_21, f_35, f_36, f_37, f_38, f_39, f_40, f_41;
  int i_10, i_11, i_12, i_18, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_42, i_6, i_8;
  long l_14, l_15, l_16, l_31, l_32, l_33;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  counts;
  ul_2  =  target;
  ul_3  =  sizes;
  ul_4  =  scalars;
  ul_5  =  ul_3 + 16L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_3 + 20L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_1 + 20L;
  i_10  =  *((__global int *) ul_9);
  i_11  =  get_group_id(0);
  i_12  =  min(i_10, i_8);
  b_13  =  i_11 < i_12;
  if(b_13)
  {
    // BLOCK 1
    l_14  =  (long) i_11;
    l_15  =  l_14 + 4L;
    l_16  =  l_15 << 2;
    ul_17  =  ul_2 + l_16;
    i_18  =  *((__global int *) ul_17);
    ul_19  =  ul_4 + 16L;
    f_20  =  *((__global float *) ul_19);
    f_21  =  f_20 * 2.0F;
    i_22  =  i_6 * i_18;
    i_23  =  get_group_id(1);
    i_24  =  i_23 << 10;
    i_25  =  i_24 + 1024;
    i_26  =  min(i_25, i_6);
    i_27  =  get_local_id(0);
    i_28  =  i_27 + i_24;
    // BLOCK 2 MERGES [1 3 ]
    i_29  =  i_28;
    for(;i_29 < i_26;)
    {
      // BLOCK 3
      i_30  =  i_22 + i_29;
      l_31  =  (long) i_30;
      l_32  =  l_31 + 4L;
      l_33  =  l_32 << 2;
      ul_34  =  ul_0 + l_33;
      f_35  =  *((__global float *) ul_34);
      f_36  =  f_35 * 2.0F;
      f_37  =  f_36 / f_20;
      f_38  =  exp(f_37);
      f_39  =  f_38 + 1.0F;
      f_40  =  f_21 / f_39;
      f_41  =  f_20 - f_40;
      *((__global float *) ul_34)  =  f_41;
      i_42  =  i_29 + 16;
      i_29  =  i_42;
    }  // B2
    // BLOCK 4
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
